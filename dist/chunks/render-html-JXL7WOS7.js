import {renderHtml} from "./chunk-ZWTTNURS.js";
export {renderHtml};
