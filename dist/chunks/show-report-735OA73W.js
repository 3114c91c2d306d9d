import {showReport} from "./chunk-OTTPTHVP.js";
export {showReport};
