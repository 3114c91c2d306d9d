import {renderHtml} from "./chunk-XXEFLUV7.js";
export {renderHtml};
