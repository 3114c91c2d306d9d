import {verifiedImages} from "./chunk-JFKBCFVJ.js";
export {verifiedImages};
