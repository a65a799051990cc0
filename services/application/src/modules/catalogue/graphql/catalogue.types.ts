import type { ActingRole, Requirement, Stage, Text, Theme } from '@award/regulation';
import { LocalText } from '@award/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StageEnum } from '../../application/graphql/application.type.ts';

@ObjectType('RefusalTemplate', { description: 'A refusal with the names of its facts in their places.' })
export class RefusalTemplateType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalText, { description: 'Its sentence.' })
  text!: Text;
}

@ObjectType('RuleEntry', { description: 'One rule of the living catalogue.' })
export class RuleEntryType {
  @Field(() => ID, { description: 'Its id, the same in code, logs and constraints.' })
  id!: string;

  @Field(() => String, { description: 'Its theme.' })
  theme!: Theme;

  @Field(() => LocalText, { description: 'The theme in words.' })
  themeLabel!: Text;

  @Field(() => String, { description: 'The article.' })
  article!: string;

  @Field(() => String, { description: 'The requirement, R1 to R25.' })
  requirement!: Requirement;

  @Field(() => LocalText, { description: 'The rule in words, with the numbers of the ruleset.' })
  description!: Text;

  @Field(() => String, { nullable: true, description: 'The interpretation it applies.' })
  interpretation?: string | null;

  @Field(() => [RefusalTemplateType], { description: 'What it can refuse with.' })
  refusals!: RefusalTemplateType[];
}

@ObjectType('LifecycleNode', { description: 'A stage as it is drawn.' })
export class LifecycleNodeType {
  @Field(() => StageEnum, { description: 'The stage.' })
  stage!: Stage;

  @Field(() => LocalText, { description: 'Its name.' })
  label!: Text;

  @Field(() => Boolean, { description: 'Whether a case ends there.' })
  end!: boolean;

  @Field(() => Boolean, { description: 'Whether it is on the main line.' })
  main!: boolean;
}

@ObjectType('LifecycleEdge', { description: 'A transition as it is drawn.' })
export class LifecycleEdgeType {
  @Field(() => StageEnum, { description: 'From where.' })
  from!: Stage;

  @Field(() => StageEnum, { description: 'To where.' })
  to!: Stage;

  @Field(() => String, { description: 'By which action.' })
  action!: string;

  @Field(() => LocalText, { description: 'The action’s name.' })
  label!: Text;

  @Field(() => [String], { description: 'In which acting roles.' })
  by!: ActingRole[];

  @Field(() => String, { description: 'The article.' })
  article!: string;
}

@ObjectType('LifecycleDiagram', { description: 'The lifecycle of a case, drawn from its one table.' })
export class LifecycleDiagramType {
  @Field(() => String, { description: 'As Mermaid text, in Chinese.' })
  mermaid!: string;

  @Field(() => [LifecycleNodeType], { description: 'Its stages.' })
  nodes!: LifecycleNodeType[];

  @Field(() => [LifecycleEdgeType], { description: 'Its transitions.' })
  edges!: LifecycleEdgeType[];
}

@ObjectType('Article', { description: 'One article of the regulation in our own words.' })
export class ArticleType {
  @Field(() => Int, { description: 'Its number, 1 to 25.' })
  number!: number;

  @Field(() => LocalText, { description: 'What it is about.' })
  title!: Text;

  @Field(() => LocalText, { description: 'What it says, in short.' })
  summary!: Text;

  @Field(() => [String], { description: 'The requirements drawn from it.' })
  requirements!: Requirement[];
}
