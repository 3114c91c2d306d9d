import {showReport} from "./chunk-VYSNOFEY.js";
export {showReport};
