import {showReport} from "./chunk-QMJWHA2L.js";
export {showReport};
