import {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit} from "./chunk-FHC6L3C3.js";
export {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit};
