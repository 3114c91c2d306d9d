import {renderHtml} from "./chunk-YQAZGNET.js";
export {renderHtml};
