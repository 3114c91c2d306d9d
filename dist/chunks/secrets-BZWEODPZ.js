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
} from "./chunk-4JJDSR77.js";
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
