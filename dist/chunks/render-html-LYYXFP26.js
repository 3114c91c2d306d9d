import {renderHtml} from "./chunk-BDKE3LAJ.js";
export {renderHtml};
