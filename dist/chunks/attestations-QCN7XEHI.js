import {
  attestationsRefusal,
  createAttestation
} from "./chunk-CXWRARIE.js";
import "./chunk-SMX6XUBL.js";
import "./chunk-GX5IDUPD.js";
import "./chunk-IVSVNOMW.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
