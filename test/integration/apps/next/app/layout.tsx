import type { ReactNode } from 'react';
import 'say-so/styles/before-upgrade.css';

export const metadata = { title: 'Next.js', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <h1>A portal</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
