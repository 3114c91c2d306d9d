import {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit} from "./chunk-LKLT2LL3.js";
export {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit};
