import {
	describeSecret,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-NL5PIAEM.js";
export {
	describeSecret,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
