import {renderHtml} from "./chunk-WQCUX6WH.js";
export {renderHtml};
