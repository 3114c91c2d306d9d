import {renderHtml} from "./chunk-MAHFQQGF.js";
export {renderHtml};
