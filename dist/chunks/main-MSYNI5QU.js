import {
  main
} from "./chunk-547INIOC.js";
import "./chunk-WBOXXWYK.js";
import "./chunk-XB5KOAOV.js";
import "./chunk-JQIYSESR.js";
import "./chunk-TVGQE2ZU.js";
import "./chunk-UPYDMWAY.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
