import {
  main
} from "./chunk-FNTRRLCB.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-UOZZZJ2R.js";
import "./chunk-T2FZLBRK.js";
import "./chunk-FGGRVYUQ.js";
import "./chunk-AX63VIZC.js";
import "./chunk-ISHSGEM7.js";
import "./chunk-O3YBP7IW.js";
import "./chunk-N7HERAXP.js";
import "./chunk-GWOK6M3V.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-QS2ZCH32.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-UVQYPA4D.js";
import "./chunk-2BNY4UDX.js";
import "./chunk-DDT56NL7.js";
import "./chunk-266CETJK.js";
import "./chunk-72VVTTJ5.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-GRQACHS3.js";
import "./chunk-NA3K3LOL.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-IB7726HL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5HS32HJD.js";
import "./chunk-ZXCNIBHB.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-KWSFLCYC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
