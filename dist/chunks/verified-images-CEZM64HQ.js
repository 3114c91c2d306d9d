import {
  verifiedImages
} from "./chunk-LUKYSE6X.js";
import "./chunk-T7SMVDRM.js";
import "./chunk-KMDTUMRT.js";
import "./chunk-3MG7PZO5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-J5F3SZEQ.js";
import "./chunk-THATVQEM.js";
import "./chunk-UFW2WVZF.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
