import {
  main
} from "../chunks/chunk-GTRDGHCT.js";
import "../chunks/chunk-M4ESQ4ZG.js";
import "../chunks/chunk-7AZ5AJHV.js";
import "../chunks/chunk-PFI6HIU5.js";
import "../chunks/chunk-DR4PWEFR.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-FF3R4PXC.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-AA3223F2.js";
import "../chunks/chunk-ZWWD27OH.js";
import "../chunks/chunk-K7KSIUFN.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
