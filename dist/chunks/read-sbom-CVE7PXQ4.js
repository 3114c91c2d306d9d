import {
  readSbom
} from "./chunk-KZEU2PMS.js";
import "./chunk-XIZP5FS4.js";
import "./chunk-THATVQEM.js";
import "./chunk-WRCPWI7B.js";
import "./chunk-7MF5HESZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BB4VK45B.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
