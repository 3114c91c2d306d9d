import {renderHtml} from "./chunk-IQDXDDO4.js";
export {renderHtml};
