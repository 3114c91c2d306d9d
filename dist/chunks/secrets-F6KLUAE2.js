import {
	IN_NAME,
	describeSecret,
	nameHits,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-CKBZPTY4.js";
export {
	IN_NAME,
	describeSecret,
	nameHits,
	omittedPlaces,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
