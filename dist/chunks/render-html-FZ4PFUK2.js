import {renderHtml} from "./chunk-3MEPN5BZ.js";
export {renderHtml};
