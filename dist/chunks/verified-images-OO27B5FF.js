import {verifiedImages} from "./chunk-5C2XRZLU.js";
export {verifiedImages};
