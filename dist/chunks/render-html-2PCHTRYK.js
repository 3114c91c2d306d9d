import {renderHtml} from "./chunk-5EZ3ISJE.js";
export {renderHtml};
