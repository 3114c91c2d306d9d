import {renderHtml} from "./chunk-G3EJFRY4.js";
export {renderHtml};
