import {renderHtml} from "./chunk-SGDM5BWM.js";
export {renderHtml};
