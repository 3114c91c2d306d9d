import {
  main
} from "./chunk-7HOIVJWT.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-HKNVIAEH.js";
import "./chunk-4VGQVQV5.js";
import "./chunk-MYRH3HFB.js";
import "./chunk-Z73ZTQXB.js";
import "./chunk-ZIDTYOVK.js";
import "./chunk-YQOJOVKG.js";
import "./chunk-3ZGO2QRS.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-2LXVAXSV.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JST333JU.js";
import "./chunk-DDT56NL7.js";
import "./chunk-VZWICU23.js";
import "./chunk-PMKVVE6A.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-5HUK5ZY3.js";
import "./chunk-YH3KNWDD.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-XSQDPUG7.js";
import "./chunk-FFTM2US3.js";
import "./chunk-IOPYSPEU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5TQ4XHPH.js";
import "./chunk-MKKEXLYS.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-KHY6KTG4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
