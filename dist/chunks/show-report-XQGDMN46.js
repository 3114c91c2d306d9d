import {showReport} from "./chunk-I3UN5ZAE.js";
export {showReport};
