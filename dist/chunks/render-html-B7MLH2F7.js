import {renderHtml} from "./chunk-K7RKRGSF.js";
export {renderHtml};
