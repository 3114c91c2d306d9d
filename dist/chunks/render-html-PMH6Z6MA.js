import {renderHtml} from "./chunk-OBNXR7YE.js";
export {renderHtml};
