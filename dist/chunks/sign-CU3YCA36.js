import {
  main
} from "./chunk-IE7K2ZXA.js";
import "./chunk-U7KYI7CR.js";
import "./chunk-6Y46UHYS.js";
import "./chunk-VJQL3MHM.js";
import "./chunk-NQVLWTYG.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-AZWJOUTT.js";
import "./chunk-QANTBGIJ.js";
import "./chunk-XH5Z7DWM.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-SKVNO77F.js";
import "./chunk-XW4F36ES.js";
import "./chunk-UVHKX64W.js";
import "./chunk-UZ3NF5SU.js";
import {
  runAction,
  spec6 as spec
} from "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
