// shared/audit/apply-rules.ts
function* applyRules(rules, subjects, facts) {
	for (const subject of subjects) {
		for (const rule of rules) {
			for (const hit of rule.check(subject, facts)) yield { rule, file: subject.file, hit };
		}
	}
}

export {
	applyRules
};
