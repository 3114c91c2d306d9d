import {FRAMEWORKS} from "./chunk-JWJ5UP7N.js";
export {FRAMEWORKS};
