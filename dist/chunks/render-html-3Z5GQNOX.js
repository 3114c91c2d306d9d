import {renderHtml} from "./chunk-CIVH7TTC.js";
export {renderHtml};
