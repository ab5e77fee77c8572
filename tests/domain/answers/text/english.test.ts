import { describe } from 'vitest';
import { testReadings } from './readings.ts';

describe('British and American spellings are equal', () => {
  testReadings([
    ['organisation', 'organization', 'match'],
    ['personalised', 'personalized', 'match'],
    ['organisational behaviour', 'organizational behavior', 'match'],
    ['favour', 'favor', 'match'],
    ['theatre', 'theater', 'match'],
    ['centered', 'centred', 'match'],
    ['catalog', 'catalogue', 'match'],
    ['judgment', 'judgement', 'match'],
    ['fulfilment', 'fulfillment', 'match'],
    ['modeling', 'modelling', 'match'],
    ['programs', 'programmes', 'match'],
    ['customising', 'customizing', 'match'],
    ['labelling', 'labeling', 'match'],
    ['traveller', 'traveler', 'match'],
    ['enrolment', 'enrollment', 'match'],
    ['colour', 'color', 'match'],
    ['metre', 'meter', 'match'],
    ['data-base', 'database', 'match'],
    ['catalogues', 'catalog', 'match'],
    ['behavioral segmentation', 'behavioural segmentation', 'match'],
    ['prioritise', 'prioritize', 'match'],
    ['honor', 'honour', 'match'],
    ['optimisational', 'optimizational', 'match'],
  ]);
});

describe('plurals and possessives equal the singular', () => {
  testReadings([
    ['customers', 'customer', 'match'],
    ['loyalties', 'loyalty', 'match'],
    ['processes', 'process', 'match'],
    ['services marketing', 'service marketing', 'match'],
    ["customer's value", 'customer value', 'match'],
    ['customer’s value', 'customer value', 'match'],
    ['companies', 'company', 'match'],
    ['boxes', 'box', 'match'],
    ['niche', 'niches', 'match'],
    ['purchases', 'purchase', 'match'],
    ['4Ps', '4P', 'match'],
    ['six markets model', 'six market model', 'match'],
    ['strategy', 'strategies', 'match'],
    ['analysis', 'analysis', 'match'],
    ['analyses', 'analysis', 'near'],
    ['bonuses', 'bonus', 'match'],
    ['KPIs', 'KPI', 'match'],
    ['needs', 'need', 'match'],
  ]);
});

describe('hyphens and articles do not count', () => {
  testReadings([
    ['win win', 'win-win', 'match'],
    ['winwin', 'win-win', 'match'],
    ['life cycle', 'lifecycle', 'match'],
    ['cross selling', 'cross-selling', 'match'],
    ['up\u2011selling', 'up-selling', 'match'],
    ['wordofmouth', 'word-of-mouth', 'match'],
    ['after sales service', 'after-sales service', 'match'],
    ['one-to-one marketing', 'one to one marketing', 'match'],
    ['a call centre', 'call centre', 'match'],
    ['the value of the customer', 'value of customer', 'match'],
    ['an internal market', 'internal market', 'match'],
    ['the', 'the', 'match'],
    ['share of the wallet', 'share of wallet', 'match'],
  ]);
});

describe('one slip in English is near, two are not', () => {
  testReadings([
    ['custome loyalty', 'customer loyalty', 'near'],
    ['cusotmer loyalty', 'customer loyalty', 'near'],
    ['customer loyaltyy', 'customer loyalty', 'near'],
    ['costumer loyalty', 'customer loyalty', 'different'],
    ['comitment', 'commitment', 'near'],
    ['trustt', 'trust', 'near'],
    ['trus', 'trust', 'near'],
    ['tru', 'trust', 'different'],
    ['cst', 'cost', 'near'],
    ['coast', 'cost', 'near'],
    ['sevice quality', 'service quality', 'near'],
    ['segmentatoin', 'segmentation', 'near'],
    ['retention rat', 'retention rate', 'near'],
    ['customer equety', 'customer equity', 'near'],
    ['customisaton', 'customisation', 'near'],
  ]);
});
