/**
 * One element as a React component. A wrapper of our own, because `@lit/react` would be one more package for every page,
 * and because two things matter here that it leaves open: the tag is registered when the component is first mounted, so
 * that importing it costs nothing on a server and no page forgets to; and the words inside the tag are never React's,
 * so that an element that draws into itself takes nothing React still counts on.
 * Why not the bare tag: React 19 drops object properties and `on…` listeners of custom elements when it hydrates.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import { define } from '../define/guarded.js';

/** What every component takes besides its element's own properties and events. */
export interface Common {
  /** The field under which a form sends the record. */
  readonly name?: string | undefined;
  /**
   * Words to read before any script runs: HTML as `toHTML()` makes it, and nothing else, for it is put in as it is.
   * Read once. Not together with `children`.
   */
  readonly words?: string | undefined;
}
/** Properties `K` of the element, its events, and what any HTML element takes. */
export type Props<E extends HTMLElement, K extends keyof E, Given> = Omit<
  HTMLAttributes<E>,
  K | keyof Given | keyof Common | 'dangerouslySetInnerHTML'
> &
  Omit<Partial<Pick<E, K>>, keyof Given> &
  Given &
  Common;

export type Component<E extends HTMLElement, P> = ForwardRefExoticComponent<P & RefAttributes<E>>;

/** From a property's name to its attribute; `''` where there is none. From `onSayChange` to `say-change`. */
type Names = Readonly<Record<string, string>>;
type Values = Record<string, unknown>;
type Listener = ((event: Event) => void) | undefined;

/** A server has no layout, and React 18 complains of effects that wait for it there. */
const useLayout = typeof window === 'undefined' ? useEffect : useLayoutEffect;

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

export function wrap<E extends HTMLElement, P extends object>(
  tag: string,
  element: CustomElementConstructor,
  properties: Names,
  events: Names,
): Component<E, P> {
  const Wrapped = forwardRef<E, Values>((given, ref) => {
    const own = useRef<E>(null);
    const set = useRef<Values>({});
    const listeners = useRef<Values>({});
    const [words] = useState(given['words']);

    const attributes: Values = { ref: own };
    const wanted: Values = {};
    const heard: Values = {};
    for (const [name, value] of Object.entries(given)) {
      if (Object.hasOwn(events, name)) heard[name] = value;
      else if (name === 'className') attributes['class'] = value;
      else if (!Object.hasOwn(properties, name)) {
        if (name !== 'words') attributes[name] = value;
      } else {
        wanted[name] = value;
        // What fits an attribute is in a server's HTML, and right before the element is.
        if (properties[name] && isText(value)) attributes[properties[name]] = value;
      }
    }
    if (typeof words === 'string' && !given['children']) {
      attributes['dangerouslySetInnerHTML'] = { __html: words };
      attributes['suppressHydrationWarning'] = true; // the element may have drawn itself by then
    }

    useImperativeHandle(ref, () => own.current as E);
    useLayout(() => {
      define(tag, element);
      const it = own.current as E;
      customElements.upgrade(it);
      const stop = Object.entries(events).map(([name, type]) => {
        const listener = (event: Event): void => (listeners.current[name] as Listener)?.(event);
        it.addEventListener(type, listener);
        return () => it.removeEventListener(type, listener);
      });
      return () => stop.forEach((each) => each());
    }, []);
    useLayout(() => {
      listeners.current = heard;
      const it = own.current as unknown as Values;
      for (const name of new Set([...Object.keys(set.current), ...Object.keys(wanted)]))
        if (wanted[name] !== set.current[name]) it[name] = wanted[name];
      set.current = wanted;
    });
    return createElement(tag, attributes);
  });
  Wrapped.displayName = element.name;
  return Wrapped as unknown as Component<E, P>;
}
