const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What the form sends. A portal would store it here. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sent</title><link rel="icon" href="data:,">
<pre id="sent">${escape(String(form.get('record')))}</pre></html>`;
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
