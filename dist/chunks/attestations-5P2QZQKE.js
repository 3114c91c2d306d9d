import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3JQ6KF7U.js";
import "./chunk-PKIHTFEJ.js";
import "./chunk-2WFJDSNQ.js";
import "./chunk-VMVXMIUN.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
