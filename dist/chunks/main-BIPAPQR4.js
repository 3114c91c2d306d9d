import {
  main
} from "./chunk-42N62LCN.js";
import "./chunk-PE3GFSR6.js";
import "./chunk-LUDU3CBW.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-IMHKEEJW.js";
import "./chunk-EOT4G64E.js";
import "./chunk-4GPJVYAS.js";
import "./chunk-WWSDHPOX.js";
import "./chunk-WNQODMVN.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DNIZTUCE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4ITWJF5U.js";
import "./chunk-DDT56NL7.js";
import "./chunk-2WNE6J6K.js";
import "./chunk-D55VHLM6.js";
import "./chunk-OABXCBEI.js";
import "./chunk-J6FGAF5V.js";
import "./chunk-S7J2UVC3.js";
import "./chunk-OWANCGMB.js";
import "./chunk-PULK7NPG.js";
import "./chunk-ZAVF4KV2.js";
import "./chunk-LNFBAGUV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-A3P4UM6M.js";
import "./chunk-EA4UG6DS.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-HBKC2TPX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
