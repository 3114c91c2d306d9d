import {renderHtml} from "./chunk-TCULMTTH.js";
export {renderHtml};
