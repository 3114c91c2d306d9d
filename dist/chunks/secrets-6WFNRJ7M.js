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
} from "./chunk-X4KQEPAS.js";
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
