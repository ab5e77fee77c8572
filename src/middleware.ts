import { defineMiddleware } from 'astro:middleware';
import { markOtherLanguage, pageToTraditional } from '#content/page-text.ts';
import { toTraditional } from '#content/traditional.ts';
import { isLanguage, textLanguage } from '#i18n/languages.ts';

/** Finishes a page's text: runs of the other language are marked; traditional pages, and data for them, are derived. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const language = params.lang;
  if (!isLanguage(language)) return response;
  const type = response.headers.get('content-type') ?? '';
  const finished = (text: string) => new Response(text, { status: response.status, headers: response.headers });
  if (type.includes('json') && language === 'zh-hant') return finished(toTraditional(await response.text()));
  if (!type.includes('html')) return response;
  const marked = markOtherLanguage(await response.text(), textLanguage(language));
  return finished(language === 'zh-hant' ? pageToTraditional(marked) : marked);
});
