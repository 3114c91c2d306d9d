import {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit} from "./chunk-7LYZIYN4.js";
export {IN_NAME, describeSecret, nameHits, omittedPlaces, secretAddress, secretHits, secretTexts, secretsArea, storedSecretHit};
