import { defineMiddleware } from 'astro:middleware';
import { markOtherLanguage, pageToTraditional } from '#content/page-text.ts';
import { isLanguage, textLanguage } from '#i18n/languages.ts';

/** Finishes a page's text: runs of the other language are marked, and traditional pages are derived. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const language = params.lang;
  if (!isLanguage(language) || !response.headers.get('content-type')?.includes('html')) return response;
  const marked = markOtherLanguage(await response.text(), textLanguage(language));
  const html = language === 'zh-hant' ? pageToTraditional(marked) : marked;
  return new Response(html, { status: response.status, headers: response.headers });
});
