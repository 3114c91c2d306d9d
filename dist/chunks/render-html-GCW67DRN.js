import {renderHtml} from "./chunk-CAJBUIMQ.js";
export {renderHtml};
