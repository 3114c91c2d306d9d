import {verifiedImages} from "./chunk-2ICHSUDH.js";
export {verifiedImages};
