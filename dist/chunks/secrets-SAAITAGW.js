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
} from "./chunk-LZL2QXUZ.js";
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
