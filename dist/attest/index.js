import {
  main
} from "../chunks/chunk-I2S32FJD.js";
import "../chunks/chunk-ANZRUX52.js";
import "../chunks/chunk-AFGAYLVT.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-MJBNM3UF.js";
import "../chunks/chunk-UAPIYGHC.js";
import "../chunks/chunk-Q4TDV3LS.js";
import "../chunks/chunk-2OBW42ET.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-RCOTBVVU.js";
import "../chunks/chunk-YJP6ASV7.js";
import "../chunks/chunk-47VIFETO.js";
import "../chunks/chunk-ARPJ5QGD.js";
import "../chunks/chunk-FKSV3VFI.js";
import "../chunks/chunk-T3N7KVIV.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
