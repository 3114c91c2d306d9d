import {verifiedImages} from "./chunk-KBG4RGY6.js";
export {verifiedImages};
