import {verifiedImages} from "./chunk-YH2HJKFD.js";
export {verifiedImages};
