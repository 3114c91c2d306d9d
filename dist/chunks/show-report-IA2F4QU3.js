import {showReport} from "./chunk-REFH4EVG.js";
export {showReport};
