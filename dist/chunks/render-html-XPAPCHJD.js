import {renderHtml} from "./chunk-YMQIHX5E.js";
export {renderHtml};
