// Asking the server: google.script.run as promises, typed by what the server offers; failures become sentences.

import type { ApiAnswer, ApiName, ApiRequest } from '../src/api';
import { sentenceOf } from './words/failures';

type Request<Name extends ApiName> = [ApiRequest<Name>] extends [undefined]
  ? []
  : [request: ApiRequest<Name>];

/** One call. Rejects with an Error whose message is a sentence for the owner. */
export function ask<Name extends ApiName>(name: Name, ...request: Request<Name>): Promise<ApiAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((text: string) => {
        try {
          resolve(JSON.parse(text));
        } catch {
          reject(new Error(sentenceOf('')));
        }
      })
      .withFailureHandler((error: Error) => reject(new Error(sentenceOf(error?.message ?? ''))));
    // JSON both ways: the bridge refuses or loses what is not plain.
    runner.sidebarCall(name, request.length > 0 ? JSON.stringify(request[0]) : '');
  });
}
